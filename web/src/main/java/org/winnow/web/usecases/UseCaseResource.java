package org.winnow.web.usecases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.winnow.core.usecases.Description;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Shows a use case and changes what it is called. */
@Path("/p/{portfolio}/use-cases/{reference}")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class UseCaseResource {
    private final Subjects subjects;
    private final UseCasePages pages;
    private final UseCases useCases;
    private final UseCaseLists lists;
    private final CurrentPerson person;
    private final Frames frames;
    private final Words words;

    UseCaseResource(
            Subjects subjects,
            UseCasePages pages,
            UseCases useCases,
            UseCaseLists lists,
            CurrentPerson person,
            Frames frames,
            Words words) {
        this.subjects = subjects;
        this.pages = pages;
        this.useCases = useCases;
        this.lists = lists;
        this.person = person;
        this.frames = frames;
        this.words = words;
    }

    /** {@code done}: the act that led here; {@code act}: by which a move of stage is taken back. */
    @GET
    public UseCasePage show(
            @RestPath String reference, @RestQuery @Nullable String done, @RestQuery @Nullable Long act) {
        var useCase = subjects.useCase(reference);
        return done == null ? pages.asItStands(useCase) : pages.saying(useCase, toast(useCase, done, act));
    }

    private Toast toast(UseCase useCase, String done, @Nullable Long act) {
        var says = words.messages();
        return switch (done) {
            case "added" -> Toast.of(says.page().toast_added(useCase.reference().toString()));
            case "answered" -> Toast.of(says.page().toast_answered());
            case "described" -> Toast.of(says.page().toast_described());
            case "moved" ->
                act == null
                        ? Toast.of(says.page().toast_moved())
                        : new Toast(
                                says.page().toast_moved(), subjects.path(useCase) + "/stage-moves/" + act + "/undoing");
            case "undone" -> Toast.of(says.page().toast_undone());
            default -> Toast.of(says.page().toast_stated());
        };
    }

    @GET
    @Path("description")
    @Requires(Needs.CONTRIBUTOR)
    public DescriptionPage description(@RestPath String reference) {
        var useCase = subjects.useCase(reference);
        return page(useCase, DescriptionForm.of(useCase), FormProblems.NONE, List.of());
    }

    private DescriptionPage page(
            UseCase useCase, DescriptionForm form, FormProblems problems, List<DescriptionForm> theirs) {
        return new DescriptionPage(
                frames.of(Nav.PORTFOLIO),
                subjects.path(useCase),
                useCase.reference().toString(),
                form,
                lists.businessUnits(subjects.portfolio()),
                problems,
                theirs);
    }

    @POST
    @Path("description")
    @Requires(Needs.CONTRIBUTOR)
    public Response describe(@RestPath String reference, MultivaluedMap<String, String> typed) {
        var useCase = subjects.useCase(reference);
        var form = DescriptionForm.of(typed);
        var problems = form.problems(words.messages());
        if (problems.any()) {
            return refuse(page(useCase, form, problems, List.of()));
        }
        var outcome =
                useCases.describe(subjects.portfolio(), useCase.id(), form.seen(), form.asNewUseCase(), person.id());
        return outcome instanceof Description.ChangedMeanwhile theirs
                ? refuse(clashing(theirs.now(), form))
                : Response.seeOther(URI.create(subjects.path(useCase) + "?done=described"))
                        .build();
    }

    /** What was typed stands in the form, against the version that stands by now. */
    private DescriptionPage clashing(UseCase now, DescriptionForm typed) {
        var form = new DescriptionForm(typed.title(), typed.description(), typed.unit(), typed.owner(), now.version());
        var problem = FormProblems.of("title", words.messages().page().description_clash());
        return page(now, form, problem, List.of(DescriptionForm.of(now)));
    }

    private static Response refuse(DescriptionPage page) {
        return Response.status(422).entity(page).build();
    }
}
