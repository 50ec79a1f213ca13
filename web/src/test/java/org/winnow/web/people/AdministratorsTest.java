package org.winnow.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Door;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class AdministratorsTest {
    @Inject
    Visitors visitors;

    @Inject
    Door door;

    @Inject
    DataSource source;

    /** Acts on somebody, as the trail of the installation holds them, which no page shows. */
    private List<String> acts(Person whom, Person by) throws SQLException {
        var acts = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select act || coalesce(': ' || reason, '') from activity"
                        + " where portfolio_id is null and subject = ? and person_id = ? order by id")) {
            statement.setString(1, "" + whom.id().value());
            statement.setLong(2, by.id().value());
            var rows = statement.executeQuery();
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
        }
        return acts;
    }

    private void post(Person by, Person whom, String act, int status) {
        visitors.as(by).post("/people/" + whom.id().value() + "/" + act).then().statusCode(status);
    }

    private int opensPeople(Person person) {
        return visitors.as(person).get("/people").statusCode();
    }

    @Test
    void whoIsAppointedAdministersUntilDismissed() throws SQLException {
        var mia = visitors.administrator("Mia Admin");
        var uri = visitors.person("Uri Appointed");
        post(uri, uri, "appointment", 403);
        assertThat(opensPeople(uri)).isEqualTo(403);
        post(mia, uri, "appointment", 303);
        assertThat(opensPeople(uri)).isEqualTo(200);
        post(mia, uri, "dismissal", 303);
        assertThat(opensPeople(uri)).isEqualTo(403);
        assertThat(acts(uri, mia)).containsExactly("PERSON_CHANGED: administrator", "PERSON_CHANGED: no administrator");
    }

    @Test
    void theOnlyOneWhoCanAdministerIsNotDismissed() {
        visitors.noAdministratorCanSignIn();
        var mia = visitors.administrator("Mia Admin");
        var last = door.keeper("Lou Last");
        visitors.as(mia)
                .post("/people/" + last.id().value() + "/dismissal")
                .then()
                .statusCode(422)
                .body(containsString("nobody else could administer this"));
        assertThat(opensPeople(last)).isEqualTo(200);
    }

    @Test
    void whoWaitsAfterWrongPasswordsMaySignInOnceAnAdministratorEndsTheWait() throws SQLException {
        var mia = visitors.administrator("Mia Admin");
        var wes = door.keeper("Wes Waiting");
        for (int i = 0; i < 5; i++) {
            door.knock(wes, "a wrong password");
        }
        door.knock(wes, Door.PASSWORD).then().statusCode(429);
        visitors.as(mia)
                .post("/people/" + wes.id().value() + "/end-of-wait")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/people?done=wait-ended&person=" + wes.id().value()));
        door.knock(wes, Door.PASSWORD).then().statusCode(303);
        assertThat(acts(wes, mia)).containsExactly("WAIT_ENDED");
    }

    @Test
    void nobodyIsFoundUnderANumberThatWasNeverGiven() {
        var mia = visitors.administrator("Mia Admin");
        for (var act : List.of("appointment", "dismissal", "end-of-wait", "deactivation", "links")) {
            visitors.as(mia).post("/people/987654/" + act).then().statusCode(404);
        }
    }
}
