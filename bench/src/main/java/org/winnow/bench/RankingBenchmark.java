package org.winnow.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.winnow.scoring.additive.AdditiveValue;
import org.winnow.scoring.additive.Better;
import org.winnow.scoring.additive.DecisionMatrix;
import org.winnow.scoring.additive.Gate;
import org.winnow.scoring.additive.PartialValues;
import org.winnow.scoring.additive.Ranking;
import org.winnow.scoring.additive.ValueFunction;
import org.winnow.scoring.additive.Weights;

/**
 * Ranking 10,000 use cases by 11 criteria.
 *
 * <p>To run: {@code mvn -Pbench -pl bench -am -DskipTests package}, then
 * {@code java -cp 'bench/target/classes:bench/target/lib/*' org.openjdk.jmh.Main}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RankingBenchmark {

    private static final int CANDIDATES = 10_000;
    private static final int CRITERIA = 11;

    private final double[] numbers =
            new Random(1).doubles((long) CANDIDATES * CRITERIA).toArray();
    private final double[] weights = Weights.rankOrderCentroid(CRITERIA);
    private final AdditiveValue method = AdditiveValue.of(functions());
    private final DecisionMatrix matrix = matrix();
    private final PartialValues values = method.values(matrix);

    private static ValueFunction[] functions() {
        ValueFunction[] functions = new ValueFunction[CRITERIA];
        for (int i = 0; i < CRITERIA; i++) {
            functions[i] = ValueFunction.linear(0, 0.9, i % 2 == 0 ? Better.MORE : Better.LESS);
        }
        return functions;
    }

    /** New weights over values already there: what a slider costs. */
    @Benchmark
    public Ranking rerank() {
        return values.rank(weights);
    }

    /** Facts to matrix, without reading them from anywhere. */
    @Benchmark
    public DecisionMatrix matrix() {
        DecisionMatrix.Builder builder = DecisionMatrix.builder(CRITERIA);
        for (int i = 0; i < CANDIDATES; i++) {
            builder.candidate(i % 50 == 0 ? Gate.FAILED : Gate.PASSED);
            for (int j = 0; j < CRITERIA; j++) {
                double number = numbers[i * CRITERIA + j];
                if (number > 0.1) {
                    builder.known(j, number);
                }
            }
        }
        return builder.build();
    }

    /** Matrix to the value of every cell. */
    @Benchmark
    public PartialValues values() {
        return method.values(matrix);
    }
}
