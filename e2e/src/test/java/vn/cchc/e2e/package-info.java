/// Journeys over the packaged services, as an integrator would make them.
@NullMarked
package vn.cchc.e2e;

import org.jspecify.annotations.NullMarked;
