# each kind of test adds itself
