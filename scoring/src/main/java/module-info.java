/** Numerics of the ranking: arrays in, records out; no framework, no I/O, no clock, no logging. */
module org.winnow.scoring {
    requires static org.jspecify;

    exports org.winnow.scoring.additive;
    exports org.winnow.scoring.economics;
    exports org.winnow.scoring.uncertainty;
}
