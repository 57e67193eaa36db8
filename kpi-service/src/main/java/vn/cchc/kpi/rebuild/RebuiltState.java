package vn.cchc.kpi.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a rebuild found of one kind of derived state.
///
/// @param items         looked at so far
/// @param differing     kept otherwise than the facts say
/// @param keptDigest    SHA-256, hexadecimal, over everything as it was kept, one line per item
/// @param rebuiltDigest the same over what the facts say; equal digests mean equal bytes
@Schema(name = "RebuiltState")
record RebuiltState(DerivedState what, long items, long differing, String keptDigest, String rebuiltDigest) {}
