package org.serai.desk;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is asked at the window, all of it of one desk that is started once. */
@Suite
@SelectPackages("org.serai.desk.api")
final class ApiSuite {}
