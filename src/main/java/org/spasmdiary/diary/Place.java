package org.spasmdiary.diary;

import java.util.Set;

/** Where it hurts: empty sets mean "not said". */
public record Place(Set<Region> regions, Side side, Set<BodyMark> bodyMap) {
    public static final Place NOT_SAID = new Place(Set.of(), Side.NOT_ASKED, Set.of());

    public Place {
        regions = Sets.of(Region.class, regions);
        bodyMap = Sets.of(BodyMark.class, bodyMap);
    }
}
