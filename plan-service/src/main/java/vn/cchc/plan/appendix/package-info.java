/// The appendix of a plan as an office file: read with its doubts, kept in a draft, and given out again.
///
/// `file` gets tables and paragraphs out of files, `reading` finds out what rows mean and `prose` which sentences may
/// set targets; `kept` holds what a draft knows of its files, `printing` writes files. Here they meet the registry
/// and the caller. A preview keeps nothing.
@NullMarked
package vn.cchc.plan.appendix;

import org.jspecify.annotations.NullMarked;
