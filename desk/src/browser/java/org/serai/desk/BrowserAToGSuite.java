package org.serai.desk;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Half of the journeys, all of them to one desk that is started once. */
@Suite
@SelectPackages("org.serai.desk.browser")
@IncludeClassNamePatterns("org[.]serai[.]desk[.]browser[.][A-G].*Test")
final class BrowserAToGSuite {}
