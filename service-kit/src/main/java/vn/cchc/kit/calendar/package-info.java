/// The copy of the working calendar that services without one of their own reckon with.
@NullMarked
package vn.cchc.kit.calendar;

import org.jspecify.annotations.NullMarked;
