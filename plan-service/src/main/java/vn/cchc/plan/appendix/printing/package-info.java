/// The appendix of a plan as a file for office programs: what `reading` reads, written the way offices lay it out.
@NullMarked
package vn.cchc.plan.appendix.printing;

import org.jspecify.annotations.NullMarked;
