package org.winnow.web.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Pips;

/** The stages as they are named in addresses and forms, and how far each is on the way. */
final class Stops {
    /** The way from the first idea to use; whoever is off it is listed apart. */
    static final List<Stage> WAY =
            List.of(Stage.CANDIDATE, Stage.ASSESSED, Stage.SHORTLISTED, Stage.APPROVED, Stage.IN_DELIVERY, Stage.LIVE);

    private Stops() {}

    /** {@code IN_DELIVERY} as {@code in-delivery}. */
    static String address(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Stage> stage(String address) {
        return named(address, Stage.class);
    }

    static <E extends Enum<E>> Optional<E> named(String address, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> address(constant).equals(address))
                .findFirst();
    }

    static Pips pips(Stage stage, PipelineMessages words) {
        return new Pips(WAY.indexOf(stage), Words.of(stage, words));
    }
}
