package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecisionMatrixTest {

    private final DecisionMatrix matrix = DecisionMatrix.builder(2)
            .candidate(Gate.PASSED)
            .known(0, 10)
            .candidate(Gate.FAILED)
            .atMost(0, 20)
            .atLeast(1, 21)
            .build();

    @Test
    void whatIsNotSaidIsNotKnown() {
        assertThat(matrix.kind(0, 0)).isEqualTo(FactKind.KNOWN);
        assertThat(matrix.kind(0, 1)).isEqualTo(FactKind.NOT_KNOWN);
        assertThat(matrix.kind(1, 0)).isEqualTo(FactKind.BOUND_AT_MOST);
        assertThat(matrix.kind(1, 1)).isEqualTo(FactKind.BOUND_AT_LEAST);
        assertThat(matrix.number(1, 1)).isEqualTo(21);
        assertThat(matrix.gate(1)).isEqualTo(Gate.FAILED);
    }

    @Test
    void aReplacedRowLeavesTheOriginalAsItWas() {
        DecisionMatrix changed = matrix.with(
                new int[] {0},
                DecisionMatrix.builder(2).candidate(Gate.NOT_KNOWN).known(1, 5).build());
        assertThat(changed.candidates()).isEqualTo(2);
        assertThat(changed.gate(0)).isEqualTo(Gate.NOT_KNOWN);
        assertThat(changed.kind(0, 0)).isEqualTo(FactKind.NOT_KNOWN);
        assertThat(changed.number(0, 1)).isEqualTo(5);
        assertThat(changed.number(1, 0)).isEqualTo(20);
        assertThat(matrix.number(0, 0)).isEqualTo(10);
    }

    @Test
    void candidatesCanBeAddedDroppedAndReordered() {
        DecisionMatrix three = matrix.plus(
                DecisionMatrix.builder(2).candidate(Gate.PASSED).known(0, 30).build());
        DecisionMatrix chosen = three.select(2, 0);
        assertThat(chosen.candidates()).isEqualTo(2);
        assertThat(chosen.number(0, 0)).isEqualTo(30);
        assertThat(chosen.number(1, 0)).isEqualTo(10);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        DecisionMatrix wide = DecisionMatrix.builder(3).candidate(Gate.PASSED).build();
        DecisionMatrix.Builder empty = DecisionMatrix.builder(1);
        assertThatThrownBy(() -> matrix.plus(wide)).hasMessageContaining("2 criteria but 3");
        assertThatThrownBy(() -> matrix.with(new int[] {0, 1}, matrix.select(0)))
                .hasMessageContaining("2 candidates");
        assertThatThrownBy(() -> matrix.select(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> empty.known(0, 1)).hasMessageContaining("call candidate(gate) first");
        assertThatThrownBy(() -> empty.candidate(Gate.PASSED).known(0, Double.NaN))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> empty.known(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> DecisionMatrix.builder(0)).hasMessageContaining("number of criteria is 0");
    }
}
