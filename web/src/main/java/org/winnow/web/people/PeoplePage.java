package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Everybody of the installation. {@code erased}: how many are not listed any more. */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeoplePage(
        Frame frame,
        List<PersonRow> people,
        long administrators,
        long erased,
        NewLink newLink,
        InviteForm form,
        String problem,
        Erasing erasing)
        implements TemplateInstance {

    /** The name as typed to erase a person, where it was another one. */
    record Erasing(long person, String name) {
        static final Erasing NOBODY = new Erasing(-1, "");
    }

    PeoplePage erasing(Erasing typed) {
        return new PeoplePage(frame, people, administrators, erased, newLink, form, problem, typed);
    }

    /** A link on the only page that ever shows it; {@code url} is empty where there is none. */
    record NewLink(String name, String url, String until) {
        static final NewLink NONE = new NewLink("", "", "");

        public boolean present() {
            return !url.isEmpty();
        }
    }

    /** The invitation as typed. */
    record InviteForm(String name, String email, boolean chinese, boolean administrator, FormErrors errors) {
        static final InviteForm EMPTY = new InviteForm("", "", false, false, FormErrors.NONE);
    }
}
