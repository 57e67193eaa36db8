/// A small copy of the agency tree, fed by `agency.changed`, and the visibility rule built on it:
/// an agency sees itself and what is below it. Services that own the registry use no more of it than
/// [vn.cchc.kit.agency.AgencyCode], the two forms of an agency's code.
@NullMarked
package vn.cchc.kit.agency;

import org.jspecify.annotations.NullMarked;
