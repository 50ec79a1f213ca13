package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;

/** Makes the form of a use case made by hand. */
@RequestScoped
class NewUseCasePages {
    private final Subjects subjects;
    private final UseCaseLists lists;
    private final Frames frames;

    NewUseCasePages(Subjects subjects, UseCaseLists lists, Frames frames) {
        this.subjects = subjects;
        this.lists = lists;
        this.frames = frames;
    }

    NewUseCasePage page() {
        return page(DescriptionForm.of(new MultivaluedHashMap<>()), FormProblems.NONE);
    }

    NewUseCasePage page(DescriptionForm form, FormProblems problems) {
        return new NewUseCasePage(
                frames.of(Nav.PORTFOLIO), subjects.base(), form, lists.businessUnits(subjects.portfolio()), problems);
    }
}
