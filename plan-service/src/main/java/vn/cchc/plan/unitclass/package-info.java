/// Unit classes: names for many units at once ("Các phòng thuộc Sở") and who they stand for.
///
/// A flat feature: the only rules are that the named agencies exist and that who defines it may. A class belongs to
/// one agency and is known by its name inside that agency's part of the tree.
@NullMarked
package vn.cchc.plan.unitclass;

import org.jspecify.annotations.NullMarked;
