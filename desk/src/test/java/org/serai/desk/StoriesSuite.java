package org.serai.desk;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The stories, those that ask a desk of one that is started once. */
@Suite
@SelectPackages("org.serai.desk.stories")
final class StoriesSuite {}
