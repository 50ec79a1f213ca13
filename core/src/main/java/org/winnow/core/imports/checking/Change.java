package org.winnow.core.imports.checking;

/**
 * What a cell would change.
 *
 * @param target key of the field, gate or part of the use case
 * @param was what stands, as {@link CellText} writes it; empty for nothing
 * @param open both the file and a person changed it; it stays as it is until somebody decides
 */
public record Change(int column, String target, String was, String becomes, boolean open) {

    static Change of(Group group, String was, String becomes, boolean open) {
        return new Change(group.slots().get(0).column(), group.target().key(), was, becomes, open);
    }
}
