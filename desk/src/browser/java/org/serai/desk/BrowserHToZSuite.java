package org.serai.desk;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half of the journeys, beside {@link BrowserAToGSuite}. */
@Suite
@SelectPackages("org.serai.desk.browser")
@IncludeClassNamePatterns("org[.]serai[.]desk[.]browser[.][H-Z].*Test")
final class BrowserHToZSuite {}
