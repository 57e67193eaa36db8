/// The agency and the rules of its place in the tree. Plain Java.
///
/// Invariant: a parent and a successor are registered agencies, and no agency stands above itself.
@NullMarked
package vn.cchc.plan.agency.domain;

import org.jspecify.annotations.NullMarked;
