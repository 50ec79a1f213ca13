package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.finite;
import static org.winnow.scoring.arguments.Arguments.sameLength;
import static org.winnow.scoring.arguments.Arguments.within;

import java.util.Arrays;
import java.util.Objects;

/**
 * What is known of n candidates on m criteria: for each cell a planning number and its kind, for each candidate its gate.
 *
 * <p>Held in flat arrays, row after row. Immutable and safe for use by several threads; {@link #with},
 * {@link #plus} and {@link #select} answer a changed copy, so that after a change only the changed candidates need be read.
 * Candidates and criteria are numbered from 0.
 */
public final class DecisionMatrix {

    private final int criteria;
    private final double[] numbers;
    private final FactKind[] kinds;
    private final Gate[] gates;

    private DecisionMatrix(int criteria, double[] numbers, FactKind[] kinds, Gate[] gates) {
        this.criteria = criteria;
        this.numbers = numbers;
        this.kinds = kinds;
        this.gates = gates;
    }

    /**
     * A builder of rows with this many criteria.
     *
     * @param criteria number of columns, at least 1
     * @throws IllegalArgumentException if there is no criterion
     */
    public static Builder builder(int criteria) {
        return new Builder(within("number of criteria", criteria, 1, 10_000));
    }

    public int candidates() {
        return gates.length;
    }

    public int criteria() {
        return criteria;
    }

    public Gate gate(int candidate) {
        return gates[candidate];
    }

    public FactKind kind(int candidate, int criterion) {
        return kinds[cell(candidate, criterion)];
    }

    /** The planning number or the bound in the unit of the criterion; 0 where not known, which means nothing. */
    public double number(int candidate, int criterion) {
        return numbers[cell(candidate, criterion)];
    }

    private int cell(int candidate, int criterion) {
        Objects.checkIndex(criterion, criteria);
        return candidate * criteria + criterion;
    }

    /**
     * A copy in which row i of {@code rows} stands in place of candidate {@code replaced[i]}.
     *
     * @throws IllegalArgumentException if the shapes differ
     * @throws IndexOutOfBoundsException if there is no such candidate
     */
    public DecisionMatrix with(int[] replaced, DecisionMatrix rows) {
        sameLength("candidates to replace", replaced.length, "rows", rows.candidates());
        int[] from = new int[candidates()];
        Arrays.setAll(from, i -> i);
        for (int i = 0; i < replaced.length; i++) {
            from[Objects.checkIndex(replaced[i], candidates())] = candidates() + i;
        }
        return plus(rows).select(from);
    }

    /**
     * A copy with the candidates of {@code rows} after those of this matrix.
     *
     * @throws IllegalArgumentException if the numbers of criteria differ
     */
    public DecisionMatrix plus(DecisionMatrix rows) {
        sameLength("criteria", criteria, "criteria in the added rows", rows.criteria);
        double[] allNumbers = Arrays.copyOf(numbers, numbers.length + rows.numbers.length);
        FactKind[] allKinds = Arrays.copyOf(kinds, allNumbers.length);
        Gate[] allGates = Arrays.copyOf(gates, gates.length + rows.gates.length);
        System.arraycopy(rows.numbers, 0, allNumbers, numbers.length, rows.numbers.length);
        System.arraycopy(rows.kinds, 0, allKinds, kinds.length, rows.kinds.length);
        System.arraycopy(rows.gates, 0, allGates, gates.length, rows.gates.length);
        return new DecisionMatrix(criteria, allNumbers, allKinds, allGates);
    }

    /**
     * A copy with these candidates only, in this order.
     *
     * @throws IndexOutOfBoundsException if there is no such candidate
     */
    public DecisionMatrix select(int... chosen) {
        double[] chosenNumbers = new double[chosen.length * criteria];
        FactKind[] chosenKinds = new FactKind[chosenNumbers.length];
        Gate[] chosenGates = new Gate[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            int from = Objects.checkIndex(chosen[i], candidates()) * criteria;
            System.arraycopy(numbers, from, chosenNumbers, i * criteria, criteria);
            System.arraycopy(kinds, from, chosenKinds, i * criteria, criteria);
            chosenGates[i] = gates[chosen[i]];
        }
        return new DecisionMatrix(criteria, chosenNumbers, chosenKinds, chosenGates);
    }

    /** Takes candidates one after another; what is not said of a candidate is not known. For one thread. */
    public static final class Builder {

        private final int criteria;
        private int candidates;
        private double[] numbers;
        private FactKind[] kinds;
        private Gate[] gates = new Gate[16];

        private Builder(int criteria) {
            this.criteria = criteria;
            numbers = new double[gates.length * criteria];
            kinds = new FactKind[numbers.length];
        }

        /** Begins the next candidate, with nothing known of it. */
        public Builder candidate(Gate gate) {
            if (candidates == gates.length) {
                resize(Math.multiplyExact(candidates, 2));
            }
            int from = candidates * criteria;
            Arrays.fill(kinds, from, from + criteria, FactKind.NOT_KNOWN);
            gates[candidates++] = gate;
            return this;
        }

        private void resize(int newCandidates) {
            gates = Arrays.copyOf(gates, newCandidates);
            numbers = Arrays.copyOf(numbers, Math.multiplyExact(newCandidates, criteria));
            kinds = Arrays.copyOf(kinds, numbers.length);
        }

        /** Its planning number on a criterion is known. */
        public Builder known(int criterion, double number) {
            return set(criterion, FactKind.KNOWN, number);
        }

        /** It is at most {@code number} on a criterion. */
        public Builder atMost(int criterion, double number) {
            return set(criterion, FactKind.BOUND_AT_MOST, number);
        }

        /** It is at least {@code number} on a criterion. */
        public Builder atLeast(int criterion, double number) {
            return set(criterion, FactKind.BOUND_AT_LEAST, number);
        }

        /** Nothing is known of it on a criterion. */
        public Builder notKnown(int criterion) {
            return set(criterion, FactKind.NOT_KNOWN, 0);
        }

        private Builder set(int criterion, FactKind kind, double number) {
            check(candidates > 0, "a fact was given before the first candidate; call candidate(gate) first");
            Objects.checkIndex(criterion, criteria);
            finite("planning number", number);
            int cell = (candidates - 1) * criteria + criterion;
            numbers[cell] = number;
            kinds[cell] = kind;
            return this;
        }

        public DecisionMatrix build() {
            int cells = candidates * criteria;
            return new DecisionMatrix(
                    criteria,
                    Arrays.copyOf(numbers, cells),
                    Arrays.copyOf(kinds, cells),
                    Arrays.copyOf(gates, candidates));
        }
    }
}
