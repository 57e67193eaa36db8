/// What would be, over HTTP: in numbers and in words.
@NullMarked
package vn.cchc.kpi.whatif.rest;

import org.jspecify.annotations.NullMarked;
