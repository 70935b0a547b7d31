### What the text of a standard prints.

standard-kind-national = National standard
standard-kind-industry = Industry standard
standard-kind-local = Local standard
standard-kind-association = Association standard
standard-kind-enterprise = Enterprise standard
