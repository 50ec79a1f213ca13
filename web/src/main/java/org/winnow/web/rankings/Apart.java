package org.winnow.web.rankings;

import java.util.List;

/** Use cases listed apart from the ranking, with the reason. */
record Apart(String title, String why, List<RowView> rows) {}
