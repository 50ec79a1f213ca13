package org.winnow.web.rankings;

/** The sentence the page opens with, and why it holds. */
record Answer(String sentence, String why) {}
