/// Targets (chỉ tiêu) in the sentences of a plan, outside its tables.
///
/// Sentences are compared with the ways targets are worded in plans of administrative reform. What is found is a
/// candidate with its doubts: it becomes a target only when a person posts it.
@NullMarked
package vn.cchc.plan.appendix.prose;

import org.jspecify.annotations.NullMarked;
