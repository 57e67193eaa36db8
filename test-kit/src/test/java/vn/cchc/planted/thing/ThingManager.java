package vn.cchc.planted.thing;

import vn.cchc.planted.other.Other;

public class ThingManager {
    public Other other() {
        return new Other(this);
    }
}
