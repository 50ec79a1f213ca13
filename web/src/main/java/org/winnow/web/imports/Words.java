package org.winnow.web.imports;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.winnow.core.ids.PersonId;
import org.winnow.core.imports.Imports;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.web.layout.Bundles;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Languages;

/** This feature's messages, figures and names in the reader's language, for what is not written in a template. */
@RequestScoped
class Words {
    private final Languages languages;
    private final People people;

    Words(Languages languages, People people) {
        this.languages = languages;
        this.people = people;
    }

    ImportMessages imports() {
        return Bundles.in(ImportMessages.class, locale());
    }

    ReceiptMessages receipts() {
        return Bundles.in(ReceiptMessages.class, locale());
    }

    MappingMessages mapping() {
        return Bundles.in(MappingMessages.class, locale());
    }

    OutlookMessages outlooks() {
        return Bundles.in(OutlookMessages.class, locale());
    }

    RefusalMessages refusals() {
        return Bundles.in(RefusalMessages.class, locale());
    }

    Locale locale() {
        return languages.locale();
    }

    String number(long number) {
        return Figures.in(locale()).number(number);
    }

    /** Of bytes, in whole megabytes. */
    String megabytes(long bytes) {
        return number(bytes / (1024 * 1024));
    }

    /** Why an upload that was left too long can't be confirmed. */
    String expired() {
        return refusals().expired(number(Imports.GOOD_FOR.toDays()));
    }

    String percent(double share) {
        return Figures.in(locale()).percent(share);
    }

    String date(Instant at) {
        return Figures.in(locale()).date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }
}
