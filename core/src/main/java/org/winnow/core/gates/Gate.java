package org.winnow.core.gates;

import org.winnow.core.ids.GateId;
import org.winnow.core.ids.Label;

/** A condition no score outweighs. {@code hint}: what must be true to pass. */
public record Gate(GateId id, String key, Label label, Label hint) {}
