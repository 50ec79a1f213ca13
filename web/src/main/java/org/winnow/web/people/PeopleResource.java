package org.winnow.web.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.Invitation;
import org.winnow.core.people.Language;
import org.winnow.core.people.NewPerson;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.people.PersonChange;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Lets people in and out; for administrators. */
@Path("/people")
@Requires(Needs.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class PeopleResource {
    private final People people;
    private final OneTimeLinks links;
    private final PeoplePages pages;
    private final CurrentPerson self;
    private final Words words;

    PeopleResource(People people, OneTimeLinks links, PeoplePages pages, CurrentPerson self, Words words) {
        this.people = people;
        this.links = links;
        this.pages = pages;
        this.self = self;
        this.words = words;
    }

    /** {@code done}: the act that led here, so that the page can say so and offer to take it back. */
    @GET
    public PeoplePage list(
            @QueryParam("done") @DefaultValue("") String done, @QueryParam("person") @DefaultValue("0") long id) {
        return people.find(new PersonId(id))
                .flatMap(person -> Done.named(done).map(act -> act.toast(person, words.people())))
                .map(pages::saying)
                .orElseGet(pages::list);
    }

    @POST
    @Path("invitations")
    public Response invite(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("language") @DefaultValue("en") String language,
            @FormParam("administrator") @DefaultValue("") String administrator) {
        var wanted = new NewPerson(name, email, Answers.language(language), !administrator.isEmpty());
        var outcome = people.invite(wanted, self.id());
        return outcome instanceof Invitation.Sent sent
                ? once(Response.status(201), pages.showing(sent.person(), sent.link()))
                : Response.status(422)
                        .entity(pages.refusing(typed(wanted, (Invitation.Refused) outcome)))
                        .build();
    }

    /** The page with a link must not lie in any cache. */
    private static Response once(Response.ResponseBuilder answer, PeoplePage page) {
        return answer.header("Cache-Control", "no-store").entity(page).build();
    }

    private PeoplePage.InviteForm typed(NewPerson wanted, Invitation.Refused refused) {
        return new PeoplePage.InviteForm(
                wanted.name(),
                wanted.email(),
                wanted.language() == Language.ZH,
                wanted.administrator(),
                FormErrors.of(refused.problems(), "", words.people()));
    }

    @POST
    @Path("{id}/links")
    public Response newLink(@PathParam("id") long id) {
        var person = find(id);
        return links.renew(person.id(), self.id())
                .map(link -> once(Response.ok(), pages.showing(person, link)))
                .orElseThrow(() -> new NotFoundException("no active person " + id));
    }

    private Person find(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new NotFoundException("no person " + id));
    }

    @POST
    @Path("{id}/deactivation")
    public Response deactivate(@PathParam("id") long id) {
        return answer(people.deactivate(new PersonId(id), self.id()), Done.DEACTIVATED, id);
    }

    @POST
    @Path("{id}/activation")
    public Response activate(@PathParam("id") long id) {
        return answer(people.activate(new PersonId(id), self.id()), Done.ACTIVATED, id);
    }

    @POST
    @Path("{id}/appointment")
    public Response appoint(@PathParam("id") long id) {
        return answer(people.setAdministrator(new PersonId(id), true, self.id()), Done.APPOINTED, id);
    }

    @POST
    @Path("{id}/dismissal")
    public Response dismiss(@PathParam("id") long id) {
        return answer(people.setAdministrator(new PersonId(id), false, self.id()), Done.DISMISSED, id);
    }

    @POST
    @Path("{id}/end-of-wait")
    public Response endWait(@PathParam("id") long id) {
        return answer(people.endWait(new PersonId(id), self.id()), Done.WAIT_ENDED, id);
    }

    /** Cannot be taken back, so the name must be typed. */
    @POST
    @Path("{id}/erasure")
    public Response erase(@PathParam("id") long id, @FormParam("name") @DefaultValue("") String typed) {
        var name = Sent.cleaned(typed);
        return name.equals(find(id).name())
                ? answer(people.erase(new PersonId(id), self.id()), Done.ERASED, id)
                : refuse(pages.refusing(
                        words.people().erase_name_differs(find(id).name()), new PeoplePage.Erasing(id, name)));
    }

    private Response refuse(String problem) {
        return refuse(pages.refusing(problem));
    }

    private static Response refuse(PeoplePage page) {
        return Response.status(422).entity(page).build();
    }

    private Response answer(PersonChange change, Done done, long id) {
        return switch (change) {
            case DONE, UNCHANGED -> Answers.goTo("/people?done=%s&person=%d".formatted(done.key(), id));
            case LAST_ADMINISTRATOR -> refuse(words.people().last_administrator());
            case NOT_FOUND -> throw new NotFoundException("no person " + id);
        };
    }
}
