package org.winnow.web.usecases;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.FieldId;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Adds use cases by hand. */
@Path("/p/{portfolio}/use-cases")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class NewUseCaseResource {
    private final Subjects subjects;
    private final UseCases useCases;
    private final NewUseCasePages pages;
    private final Fields fields;
    private final CurrentPerson person;
    private final Words words;

    NewUseCaseResource(
            Subjects subjects,
            UseCases useCases,
            NewUseCasePages pages,
            Fields fields,
            CurrentPerson person,
            Words words) {
        this.subjects = subjects;
        this.useCases = useCases;
        this.pages = pages;
        this.fields = fields;
        this.person = person;
        this.words = words;
    }

    @POST
    public Response add(MultivaluedMap<String, String> typed) {
        var form = DescriptionForm.of(typed);
        var problems = form.problems(words.messages());
        if (problems.any()) {
            return Response.status(422).entity(pages.page(form, problems)).build();
        }
        var added = useCases.add(subjects.portfolio(), form.asNewUseCase(), known(form), person.id());
        return Response.seeOther(URI.create(subjects.path(added) + "?done=added"))
                .build();
    }

    /** The owner is a fact like others; a portfolio may have put that field aside. */
    private Map<FieldId, Content> known(DescriptionForm form) {
        return form.owner().isEmpty()
                ? Map.of()
                : fields.find(subjects.portfolio(), "owner")
                        .<Map<FieldId, Content>>map(field -> Map.of(field.id(), new Content.Words(form.owner())))
                        .orElse(Map.of());
    }
}
