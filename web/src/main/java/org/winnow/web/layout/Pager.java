package org.winnow.web.layout;

import java.util.List;
import java.util.stream.IntStream;

/** The pages of a list, which count from 1. {@code path}: address of the list, to which {@code parameter=N} is added. */
public record Pager(int page, int pages, String path, String parameter) {

    public Pager(int page, int pages, String path) {
        this(page, pages, path, "page");
    }

    public record Link(int number, String href, boolean here, boolean gap) {}

    public boolean needed() {
        return pages > 1;
    }

    /** First, last and the neighbours; a gap stands where some are left out. */
    public List<Link> links() {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                .mapToObj(number -> new Link(number, href(number), number == page, gapBefore(number)))
                .toList();
    }

    private boolean gapBefore(int number) {
        boolean afterNeighbours = number == pages && page + 3 < pages;
        boolean beforeNeighbours = number == page - 2 && number > 2;
        return afterNeighbours || beforeNeighbours;
    }

    private String href(int number) {
        return path + (path.contains("?") ? "&" : "?") + parameter + "=" + number;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String next() {
        return href(page + 1);
    }
}
