/// How long a fact takes from the commit of the service where it is born to the figure it changes elsewhere.
@NullMarked
package vn.cchc.bench.fact;

import org.jspecify.annotations.NullMarked;
