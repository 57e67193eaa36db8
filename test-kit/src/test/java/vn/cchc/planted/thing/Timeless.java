package vn.cchc.planted.thing;

import java.time.LocalDateTime;

record Timeless(LocalDateTime at) {}
