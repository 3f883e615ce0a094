/**
 * Pages for people outside the desk, each behind a signed link: "are you safe?" and the own plan.
 * Plain HTML in four languages, without script, a few kilobytes each. Never shows or carries a
 * name, and never shows anything of anybody else.
 */
@NullMarked
package org.serai.desk.links;

import org.jspecify.annotations.NullMarked;
