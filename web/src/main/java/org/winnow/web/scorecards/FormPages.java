package org.winnow.web.scorecards;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page that changes the scorecard, for whatever came of the form. */
@RequestScoped
class FormPages {
    private final ScorecardPages pages;
    private final Fields fields;
    private final CurrentPortfolio portfolio;
    private final Frames frames;

    FormPages(ScorecardPages pages, Fields fields, CurrentPortfolio portfolio, Frames frames) {
        this.pages = pages;
        this.fields = fields;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    /** As it begins, or as it was sent. */
    NewScorecardPage form(Scorecard base, Sent sent) {
        return page(forms(base, sent, List.of(), Set.of(), false), List.of());
    }

    /** With all that was typed and what is wrong with it. */
    NewScorecardPage refusing(Scorecard base, Sent sent, List<FieldError> errors, Set<FieldId> rescaled) {
        return page(forms(base, sent, errors, rescaled, false), List.of());
    }

    /** Not to be saved yet: with what it would do, where it can be ranked by. */
    NewScorecardPage draft(
            Scorecard base, Sent sent, List<FieldError> errors, Set<FieldId> rescaled, List<EffectView> effect) {
        return page(forms(base, sent, errors, rescaled, false), effect);
    }

    /** With all that was typed, beside it what somebody put in force meanwhile. */
    NewScorecardPage changedMeanwhile(Scorecard now, Sent sent, Set<FieldId> rescaled) {
        return page(forms(now, sent, List.of(), rescaled, true), List.of());
    }

    private ScorecardForms forms(
            Scorecard base, Sent sent, List<FieldError> errors, Set<FieldId> rescaled, boolean meanwhile) {
        return new ScorecardForms(base, fields.of(portfolio.id()), sent, errors, rescaled, meanwhile, pages.scales());
    }

    private NewScorecardPage page(ScorecardForms forms, List<EffectView> effect) {
        return new NewScorecardPage(
                frames.of(Nav.SCORECARD), pages.base(), forms.form(), forms.errors(), meanwhile(forms), effect);
    }

    private String meanwhile(ScorecardForms forms) {
        if (!forms.meanwhile()) {
            return "";
        }
        var words = forms.scales().words().form();
        var base = forms.base();
        var says = words.meanwhile(pages.name(base.by()), base.version(), base.name());
        var more = forms.onlyTheirs();
        return more.isEmpty() ? says : says + " " + words.meanwhile_more(String.join(", ", more));
    }
}
