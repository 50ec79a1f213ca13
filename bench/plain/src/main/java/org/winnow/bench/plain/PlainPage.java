package org.winnow.bench.plain;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Fifty use cases of the same database, with no account, no ranking and no chart. */
@Path("/")
public class PlainPage {
    private static final String QUERY = """
            select u.number, u.title, u.description, b.name, u.stage, u.stage_since
            from use_case u left join business_unit b on b.id = u.business_unit_id
            order by u.portfolio_id, u.number limit 50""";

    private final DataSource database;
    private final Template plain;

    PlainPage(DataSource database, Template plain) {
        this.database = database;
        this.plain = plain;
    }

    /** A row of the page. */
    public record Row(int number, String title, String description, String unit, String stage, String since) {}

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() throws SQLException {
        return plain.data("rows", rows());
    }

    private List<Row> rows() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(QUERY);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(
                        found.getInt(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6)));
            }
            return rows;
        }
    }
}
