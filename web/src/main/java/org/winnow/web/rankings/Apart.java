package org.winnow.web.rankings;

import java.util.List;

/** Use cases listed apart from the ranking, with the reason. {@code shown}: which of how many stand on this page. */
record Apart(String title, String why, List<RowView> rows, String shown) {}
