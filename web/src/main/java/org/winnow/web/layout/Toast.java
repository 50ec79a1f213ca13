package org.winnow.web.layout;

/** A short word on what was just done. {@code undoPath}: where a form that takes it back is sent, or empty. */
public record Toast(String text, String undoPath) {

    public static Toast of(String text) {
        return new Toast(text, "");
    }

    public boolean undoable() {
        return !undoPath.isEmpty();
    }
}
