/// A small copy of the agency tree, fed by `agency.changed`, and the visibility rule built on it:
/// an agency sees itself and what is below it. Services that own the registry do not use this package.
@NullMarked
package vn.cchc.kit.agency;

import org.jspecify.annotations.NullMarked;
