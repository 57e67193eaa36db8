package vn.cchc.planted.other;

import vn.cchc.planted.thing.ThingManager;

public record Other(ThingManager back) {}
