package org.winnow.core.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.Label;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Portfolios;

/** The vocabulary of a portfolio. A field's key and kind are kept for ever; its names and hint may change. */
@ApplicationScoped
public class Fields {
    private final FieldRepository fields;
    private final FieldReaders readers;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    Fields(FieldRepository fields, FieldReaders readers, Portfolios portfolios, Activities activities, Clock clock) {
        this.fields = fields;
        this.readers = readers;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** All fields in their order, the archived ones too. */
    @Transactional
    public List<Field> of(PortfolioId portfolio) {
        return fields.of(portfolio);
    }

    @Transactional
    public Optional<Field> find(PortfolioId portfolio, String key) {
        return fields.of(portfolio).stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** Adds a field of the portfolio's own. */
    @Transactional
    public FieldChange add(PortfolioId portfolio, NewField wanted, PersonId by) {
        portfolios.lock(portfolio);
        var present = fields.of(portfolio);
        var taken = bearing(present, wanted.label());
        if (taken.isPresent()) {
            return new FieldChange.NameTaken(taken.get());
        }
        if (!fits(wanted.kind(), wanted.options().size())) {
            return new FieldChange.WrongNumberOfOptions(wanted.options().size());
        }
        var entity = entity(portfolio, wanted, keys(present));
        var options = options(wanted);
        fields.add(entity, options);
        activities.record(
                Act.FIELD_ADDED, portfolio, by, Note.about(wanted.label().en()));
        portfolios.raise(portfolio);
        return new FieldChange.Done(entity.asRecord(options));
    }

    /**
     * Renames a field.
     *
     * @param seen the version that the person saw
     */
    @Transactional
    public FieldChange rename(PortfolioId portfolio, FieldId id, int seen, Label label, Label hint, PersonId by) {
        var entity = locked(portfolio, id);
        var all = fields.of(portfolio);
        var now = all.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        if (now.version() != seen) {
            return new FieldChange.ChangedMeanwhile(now);
        }
        var others = all.stream().filter(f -> !f.id().equals(id)).toList();
        var taken = bearing(others, label);
        if (taken.isPresent()) {
            return new FieldChange.NameTaken(taken.get());
        }
        name(entity, label, hint);
        entity.version++;
        activities.record(
                Act.FIELD_CHANGED,
                portfolio,
                by,
                Note.change(entity.key, now.label().en(), label.en()));
        portfolios.raise(portfolio);
        return new FieldChange.Done(entity.asRecord(now.options()));
    }

    /**
     * Takes a field out of the forms; what was stated in it stays.
     *
     * @param sure whether the person knows that a criterion reads it
     */
    @Transactional
    public FieldChange archive(PortfolioId portfolio, FieldId id, boolean sure, PersonId by) {
        var entity = locked(portfolio, id);
        return !sure && readers.read(portfolio, id)
                ? new FieldChange.StillRead()
                : archived(portfolio, entity, true, by);
    }

    /** Brings an archived field back. */
    @Transactional
    public FieldChange revive(PortfolioId portfolio, FieldId id, PersonId by) {
        return archived(portfolio, locked(portfolio, id), false, by);
    }

    private FieldChange archived(PortfolioId portfolio, FieldEntity entity, boolean archived, PersonId by) {
        entity.archivedAt = archived ? clock.instant() : null;
        entity.version++;
        activities.record(Act.FIELD_CHANGED, portfolio, by, Note.change(entity.key, null, archived ? "-" : "+"));
        portfolios.raise(portfolio);
        return new FieldChange.Done(entity.asRecord(List.of()));
    }

    /** Of two renamings to the same name the second finds it taken: the whole vocabulary waits. */
    private FieldEntity locked(PortfolioId portfolio, FieldId id) {
        portfolios.lock(portfolio);
        return fields.find("portfolioId = ?1 and id = ?2", portfolio.value(), id.value())
                .firstResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id + " in " + portfolio));
    }

    private static boolean fits(Kind kind, int options) {
        return switch (kind) {
            case CHOICE -> options >= 2;
            case RATING -> options == 5;
            default -> options == 0;
        };
    }

    private static Optional<Field> bearing(List<Field> fields, Label label) {
        return fields.stream()
                .filter(f -> f.label().en().equalsIgnoreCase(label.en())
                        || f.label().zh().equalsIgnoreCase(label.zh()))
                .findFirst();
    }

    private static Set<String> keys(List<Field> fields) {
        return fields.stream().map(Field::key).collect(Collectors.toSet());
    }

    private static FieldEntity entity(PortfolioId portfolio, NewField wanted, Set<String> taken) {
        var entity = new FieldEntity();
        entity.portfolioId = portfolio.value();
        entity.key = freeKey(wanted.label().en(), taken, "field");
        entity.kind = wanted.kind();
        entity.of = wanted.of();
        entity.unit = wanted.unit().isBlank() ? null : wanted.unit();
        name(entity, wanted.label(), wanted.hint().isBlank() ? wanted.label() : Label.of(wanted.hint()));
        return entity;
    }

    private static void name(FieldEntity entity, Label label, Label hint) {
        entity.labelEn = label.en();
        entity.labelZh = label.zh();
        entity.hintEn = hint.en();
        entity.hintZh = hint.zh();
    }

    private static List<Field.Option> options(NewField wanted) {
        return IntStream.range(0, wanted.options().size())
                .mapToObj(i -> new Field.Option(
                        wanted.kind() == Kind.RATING ? "" + (i + 1) : "option-" + (i + 1),
                        wanted.options().get(i)))
                .toList();
    }

    private static String freeKey(String name, Set<String> taken, String otherwise) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var stem = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(50, plain.length()));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? stem : stem + "-" + n)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
