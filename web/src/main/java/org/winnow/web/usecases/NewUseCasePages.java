package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.Kept;

/** Makes the form of a use case made by hand. */
@RequestScoped
class NewUseCasePages {
    private final Subjects subjects;
    private final UseCaseLists lists;
    private final Frames frames;
    private final Kept kept;

    NewUseCasePages(Subjects subjects, UseCaseLists lists, Frames frames, Kept kept) {
        this.subjects = subjects;
        this.lists = lists;
        this.frames = frames;
        this.kept = kept;
    }

    /** Empty, or with what was typed before the session ended. */
    NewUseCasePage page() {
        return page(DescriptionForm.of(kept.fields()), FormProblems.NONE);
    }

    NewUseCasePage page(DescriptionForm form, FormProblems problems) {
        return new NewUseCasePage(
                frames.of(Nav.PORTFOLIO),
                subjects.base(),
                form,
                lists.businessUnits(subjects.portfolio()),
                problems,
                kept.present());
    }
}
