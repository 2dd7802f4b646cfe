# development tools
