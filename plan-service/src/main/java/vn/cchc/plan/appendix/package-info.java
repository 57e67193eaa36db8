/// The appendix of a plan as an office file: read, shown with its doubts, and only then imported.
///
/// `file` gets tables out of files, `reading` finds out what their rows mean; here both meet the registry and the
/// caller. A preview keeps nothing.
@NullMarked
package vn.cchc.plan.appendix;

import org.jspecify.annotations.NullMarked;
