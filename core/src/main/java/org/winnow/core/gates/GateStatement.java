package org.winnow.core.gates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.UseCaseId;

/**
 * What somebody wants to answer. Passed and failed need a ground.
 *
 * @param seen the id of the answer that stood when the person looked, 0 for none; empty where it was settled otherwise
 */
public record GateStatement(UseCaseId useCase, GateId gate, Answer answer, String ground, Optional<Long> seen) {

    public GateStatement {
        ground = ground.strip();
    }

    boolean holds(@Nullable GateAnswer stands) {
        long now = stands == null ? 0 : stands.id();
        return seen.isEmpty() || seen.get() == now;
    }

    boolean same(@Nullable GateAnswer stands) {
        return stands == null
                ? answer == Answer.WITHDRAWN
                : stands.answer() == answer && stands.ground().equals(ground);
    }
}
