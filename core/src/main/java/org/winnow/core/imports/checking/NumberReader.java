package org.winnow.core.imports.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.imports.mapping.Destination.Part;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.values.Amount;
import org.winnow.core.imports.values.DecimalMark;
import org.winnow.core.imports.values.Numbers;
import org.winnow.core.imports.values.Parsed;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/** Puts least, likely and greatest together. */
final class NumberReader {
    /** Beyond it no figure of a use case is meant, and sums might overflow. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private final Standing standing;

    NumberReader(Standing standing) {
        this.standing = standing;
    }

    Said read(Group group, List<String> texts) {
        var field = standing.field(group.target().key()).orElseThrow();
        var numbers = new EnumMap<Part, Long>(Part.class);
        Content single = null;
        int column = group.slots().get(0).column();
        for (int i = 0; i < texts.size(); i++) {
            var slot = group.slots().get(i);
            var said = read(slot, texts.get(i), field);
            if (said.problem() != null) {
                return said;
            }
            if (said.content() instanceof Content.Exact exact) {
                numbers.putIfAbsent(part(slot), exact.number());
                column = slot.column();
            } else if (said.content() != null) {
                single = said.content();
            }
        }
        return single instanceof Content.Bound || numbers.isEmpty()
                ? new Said(single, null)
                : together(numbers, column, texts);
    }

    private static Part part(Slot slot) {
        return slot.destination().part() == Part.WHOLE
                ? Part.LIKELY
                : slot.destination().part();
    }

    private Said read(Slot slot, String text, Field field) {
        var parsed = Numbers.parse(text, slot.plan().mark().orElse(DecimalMark.POINT), slot.unit());
        if (!(parsed instanceof Parsed.Value<Amount> value)) {
            return GroupReader.silentOrWrong(slot, text, parsed);
        }
        var amount = value.value();
        if (foreign(amount, slot.destination().target())) {
            return Said.problem(slot.column(), Problem.Kind.FOREIGN_CURRENCY, text, standing.currency(), "");
        }
        var scaled = amount.number().movePointRight(field.kind().decimals()).setScale(0, RoundingMode.HALF_UP);
        if (scaled.abs().compareTo(MOST) > 0) {
            return Said.problem(slot.column(), Problem.Kind.NUMBER_TOO_LARGE, text, "", "");
        }
        long number = scaled.longValueExact();
        var refusal = field.refusal(number);
        if (refusal.isPresent()) {
            return Said.problem(slot.column(), kind(refusal.get()), text, "", "");
        }
        return Said.content(amount.side()
                .<Content>map(side -> new Content.Bound(side, number))
                .orElseGet(() -> new Content.Exact(number)));
    }

    private static Problem.Kind kind(Field.Refusal refusal) {
        return switch (refusal) {
            case NEGATIVE -> Problem.Kind.NEGATIVE;
            case MONTHS_OF_PLAN -> Problem.Kind.MONTHS_OF_PLAN;
        };
    }

    private boolean foreign(Amount amount, Target target) {
        return target.use() == Target.Use.MONEY
                && amount.unit()
                        .filter(unit -> !unit.equals(standing.currency()))
                        .isPresent();
    }

    /** Only one end is a bound; a missing likely one is the middle, a missing end the likely one. */
    private static Said together(Map<Part, Long> numbers, int column, List<String> texts) {
        Long least = numbers.get(Part.LEAST);
        Long likely = numbers.get(Part.LIKELY);
        Long greatest = numbers.get(Part.GREATEST);
        if (least == null && greatest == null && likely != null) {
            return Said.content(new Content.Exact(likely));
        }
        if (likely == null && (least == null || greatest == null)) {
            return Said.content(bound(least, greatest));
        }
        long middle = likely != null ? likely : middle(least, greatest);
        long low = least == null ? middle : least;
        long high = greatest == null ? middle : greatest;
        if (low > middle || middle > high) {
            return Said.problem(column, Problem.Kind.ESTIMATE_FALLS, String.join(" / ", texts), "", "");
        }
        return Said.content(new Content.Estimate(low, middle, high));
    }

    private static Content bound(@Nullable Long least, @Nullable Long greatest) {
        if (least != null) {
            return new Content.Bound(Side.AT_LEAST, least);
        }
        return new Content.Bound(Side.AT_MOST, greatest == null ? 0 : greatest);
    }

    private static long middle(@Nullable Long least, @Nullable Long greatest) {
        return least == null || greatest == null ? 0 : (least + greatest) / 2;
    }
}
