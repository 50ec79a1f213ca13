package org.winnow.web.rankings;

import io.quarkus.qute.RawString;

/**
 * What changes when a weight moves, without anything of the visitor: the same for everybody who may do the same. What is long is kept as
 * it is sent.
 *
 * @param chart empty where too little is stated to draw
 * @param table the ranked list
 * @param apart the lists of those that are not ranked
 * @param address what the address asks for, without the page
 */
record Part(
        Answer answer, RawString chart, ListView list, RawString table, RawString apart, String said, String address) {

    /** How much room it takes, in characters, but for the chart, which many share. */
    int size() {
        return table.toString().length() + apart.toString().length();
    }
}
