# the guides
