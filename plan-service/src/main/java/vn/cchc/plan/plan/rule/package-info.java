/// What an agency demands of the plans of its own and of those below: findings that must not be left when a plan
/// comes into force. Rules add up from the top of the tree; nobody below takes one back.
@NullMarked
package vn.cchc.plan.plan.rule;

import org.jspecify.annotations.NullMarked;
