package org.winnow.web.layout;

/** A column's head that sorts. {@code order}: {@code ascending}, {@code descending} or {@code none} as it stands now. */
public record SortLink(String text, String href, String order) {

    public boolean sorted() {
        return !order.equals("none");
    }

    public boolean ascending() {
        return order.equals("ascending");
    }
}
