/// Feeds this service's copy of the agency tree, which says who sees and does what.
@NullMarked
package vn.cchc.task.agency;

import org.jspecify.annotations.NullMarked;
